using System.Collections.Frozen;

namespace GlamRules.Rules.Suggesting;

/// <summary>
/// Small words of the languages met most in collections, folded. Alone they are no reason that a curator could defend,
/// whatever the figures say.
/// </summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> All = """
        a about after all also an and are as at be been being both but by can did do does during each etc every few for from had has have he her
        him his how i if in into is it its made may me more most my new no nor not of off on one only or other our out over own s same several she
        so some such t than that the their them then there these they this those through to too under until up upon us was we were what when where
        which while who whom whose why will with within without you your
        au aux avec ce ces dans de des du elle en est et il ils je la le les leur lui mais mes mon ne nous on ou par pas pour qu que qui sa se ses son
        sur un une vous d l
        aber als am an auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es fur im ist mit nach nebst nicht oder
        seine seinen sich sie sind uber um und unter vom von vor war wie zu zum zur
        aan al bij daar dat de den der deze die dit door een en haar het hij hunne ik in is met na naar niet nog of om onder ook op over te ten ter tot
        uit van voor was wat wordt zijn zijne
        af at den der det dens en er et for fra hans har i med men og om over paa pa ved som sin til under ved
        att av ar detta efter ett fran ha hos och om pa samt sig sin som till var vid
        ei että ett hän ja joka jossa kanssa kuin mutta ne niin ola oli on ovat sa se sekä ta tai tämä
        al col con da dal de del della delle di e el en es gli i il in la las lo los nel non o para per por que se si su sul un una y
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Text.FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether every word of a folded text is a small one, a single letter or a number.</summary>
    public static bool Only(string text) => WordRuns.Of(text).TrueForAll(w => w.Length == 1 || All.Contains(text.Substring(w.Start, w.Length)));
}
