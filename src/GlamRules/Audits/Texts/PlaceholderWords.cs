using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GlamRules.Text;

namespace GlamRules.Audits.Texts;

/// <summary>Whether a text says of itself that it is none: “[title not known]”, “Untitled”, “ohne Titel”, “n/a”.</summary>
internal static partial class PlaceholderWords
{
    // The whole text, folded, without brackets and marks around it.
    private static readonly FrozenSet<string> Whole = new[]
    {
        "untitled", "unknown", "not known", "unidentified", "anonymous", "none", "null", "nil", "nan", "n/a", "n.a", "na", "no title", "no text", "no data",
        "title unknown", "title not known", "title missing", "missing", "tbc", "tbd", "to be confirmed", "to be determined", "blank", "empty", "no value", "not available", "not applicable",
        "sans titre", "inconnu", "inconnue", "titre inconnu", "ohne titel", "o. t", "unbekannt", "titel unbekannt", "titel nicht bekannt", "zonder titel", "onbekend", "titel onbekend",
        "senza titolo", "sconosciuto", "titolo sconosciuto", "sin titulo", "desconocido", "sem titulo", "desconhecido", "uden titel", "utan titel", "uten tittel", "okand", "ukendt", "ukjent",
        "nimeton", "tuntematon", "bez nazvy", "bez tytulu", "bez nazwy", "bez nazvaniia", "без названия", "без назви", "lorem ipsum", "xxx", "undefined", "#n/a", "#ref!",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Says(string text)
    {
        string folded = FoldedText.Fold(text).Trim();
        if (folded.Length == 0)
        {
            return false;
        }

        bool bracketed = (folded[0], folded[^1]) is ('[', ']') or ('(', ')') or ('<', '>') or ('{', '}');
        string inside = folded.Trim('[', ']', '(', ')', '<', '>', '{', '}', '"', '\'', '*', '-', '–', '—', '_', '.', ' ', ',', ':', ';');
        return Whole.Contains(inside) || (bracketed && NotKnown().IsMatch(inside));
    }

    // Within brackets a cataloguer speaks, not the title page.
    [GeneratedRegex(@"^(the )?(title|text|name|subject|inscription|date|creator|author)?\s*(is |was )?(not|un)[ -]?(known|given|recorded|identified|titled|available|supplied|stated|specified|readable|legible)$|^(no|without|lacks|missing|illegible) (a )?(title|text|name|inscription|date|heading|description)$|^(title|text|name) (missing|illegible|lost|unknown|untraced)$|^illegible$", RegexOptions.CultureInvariant)]
    private static partial Regex NotKnown();
}
