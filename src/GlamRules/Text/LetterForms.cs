namespace GlamRules.Text;

/// <summary>Letters and marks that print has in more forms than one.</summary>
internal static class LetterForms
{
    /// <summary>The letters that a ligature joins, or null.</summary>
    public static string? Ligature(char c) => c switch
    {
        'æ' or 'ǽ' or 'ǣ' => "ae",
        'Æ' or 'Ǽ' or 'Ǣ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ß' => "ss",
        'ẞ' => "SS",
        'ĳ' => "ij",
        'Ĳ' => "IJ",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' => "ſt",
        'ﬆ' => "st",
        'ꜳ' => "aa",
        'Ꜳ' => "AA",
        'ꜵ' => "ao",
        'Ꜵ' => "AO",
        _ => null,
    };

    /// <summary>The straight form of a quotation mark or apostrophe; any other character as it is.</summary>
    public static char Quote(char c) => c switch
    {
        '`' or '´' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or 'ʼ' or '′' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        _ => c,
    };
}
