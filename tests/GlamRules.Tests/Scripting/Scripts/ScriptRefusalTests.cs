using System.Reflection;
using System.Reflection.Emit;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Scripting.Checking;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Scripts;

/// <summary>What no text of a script leads to by itself: GR0430 and GR0431.</summary>
public sealed class ScriptRefusalTests
{
    [Fact]
    public void Assembly_ThatCallsWhatNoRuleNeeds_IsRefusedByName()
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName("made"), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule("made").DefineType("Made", TypeAttributes.Public | TypeAttributes.Class);
        ILGenerator code = type.DefineMethod("Run", MethodAttributes.Public | MethodAttributes.Static, typeof(bool), [typeof(string)]).GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(File).GetMethod(nameof(File.Exists))!);
        code.Emit(OpCodes.Ret);
        type.CreateType();
        using MemoryStream bytes = new();
        assembly.Save(bytes);

        EmittedCheck.Problems(bytes.ToArray()).ShouldContain(p => p.Contains("File", StringComparison.Ordinal));
        ScriptProblems.ScriptEmitted.Id.ShouldBe("GR0430");
    }

    [Fact]
    public void Process_ThatAScriptEndsWhileItDeclaresItsRules_IsADiagnostic()
    {
        using ScriptSet set = new("""IEnumerable<int> q = new[] { 1 }; for (int i = 0; i < 1000000; i++) q = q.Select(x => x); int sum = q.Sum(); Rule("a", "Fiction", r => sum > 0);""");
        set.Permission = set.Permission with { InProcess = false };

        Diagnostic said = set.Diagnostics().ShouldHaveSingleItem();
        (said.Id, said.Message).ShouldBe(("GR0431", "the statements of the scripts ended the process that they ran in"));
    }
}
