using System.Globalization;
using GlamRules.Corpora;

namespace GlamRules.Benchmarks.Workflows;

/// <summary>A record as a program hands it to the package.</summary>
public sealed record BookInput(string Title, string Language, int Year)
{
    private static readonly string[] Words = ["Ada", "a", "novel", "the", "history", "of", "Rome", "poems", "and", "tales", "from", "Wales", "geology", "bees"];

    internal static BookInput[] Make(int count)
    {
        Random random = new(1);
        return [.. Enumerable.Range(0, count).Select(_ => new BookInput(
            string.Join(' ', Enumerable.Range(0, random.Next(3, 10)).Select(_ => Words[random.Next(Words.Length)])),
            random.Next(2) == 0 ? "en" : "de",
            random.Next(1700, 1900)))];
    }

    internal Record ToRecord(int id, FieldList fields) => new(
        id.ToString(CultureInfo.InvariantCulture), fields, [new FieldValue(Title), new FieldValue(Language), new FieldValue(Year.ToString(CultureInfo.InvariantCulture))]);
}
