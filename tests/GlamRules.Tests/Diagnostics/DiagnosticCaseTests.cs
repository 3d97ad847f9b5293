using System.Globalization;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class DiagnosticCaseTests
{
    // Set to write down what is printed instead of comparing; read the difference before committing it.
    private static readonly bool Approving = Environment.GetEnvironmentVariable("GLAMRULES_APPROVE") is { Length: > 0 };

    public static TheoryData<string> Cases => [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Mistake_InAFile_IsPrintedAsApproved(string name)
    {
        DiagnosticCase one = new(name);
        string printed = await one.RunAsync();
        if (Approving)
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
