using System.Runtime.CompilerServices;
using GlamRules.Trust;

namespace GlamRules.Tests;

/// <summary>Tests have a configuration and a cache of their own, so that they neither read nor change those of whoever runs them.</summary>
internal static class UserFoldersOfTests
{
    [ModuleInitializer]
    internal static void Use()
    {
        string folder = Directory.CreateTempSubdirectory("glamrules-user-").FullName;
        Environment.SetEnvironmentVariable(UserFolders.ConfigVariable, Path.Combine(folder, "config"));
        Environment.SetEnvironmentVariable(UserFolders.CacheVariable, Path.Combine(folder, "cache"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
