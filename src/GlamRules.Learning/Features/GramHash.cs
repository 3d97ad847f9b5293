namespace GlamRules.Learning.Features;

/// <summary>A hash of a gram that is the same on every machine (FNV-1a over UTF-16 units, finished by Murmur's mix).</summary>
internal static class GramHash
{
    public static uint Of(ReadOnlySpan<char> gram)
    {
        uint hash = 2166136261;
        foreach (char c in gram)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
