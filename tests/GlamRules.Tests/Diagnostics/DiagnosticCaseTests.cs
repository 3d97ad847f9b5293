using System.Globalization;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class DiagnosticCaseTests
{
    public static TheoryData<string> Cases => [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Mistake_InAFile_IsPrintedAsApproved(string name)
    {
        DiagnosticCase one = new(name);
        string printed = await one.RunAsync();
        if (Approved.Renews)
        {
            await File.WriteAllTextAsync(one.ExpectationPath, printed);
        }

        printed.ShouldBe(one.Expected);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Mistake_UnderAnotherCulture_IsPrintedTheSame(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
            DiagnosticCase one = new(name);
            (await one.RunAsync()).ShouldBe(one.Expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
