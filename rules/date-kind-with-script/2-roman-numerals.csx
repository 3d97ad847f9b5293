// Roman numerals as printers set them. MDCCLXXXX adds up, MDCCXC subtracts, XXC stands for 80; a final i may be a j,
// full stops and spaces stand anywhere, a supplied letter stands in brackets, and CIƆ and IƆ are M and D in pieces.
// A numeral counts as a year where it reads without contradiction and gives one from 1400 to 2030.

// Where a letter ends that stands at a place, a full stop or a space before it allowed; -1 where none of them does.
int Behind(string text, int at, string letters)
{
    int letter = at >= 0 && at < text.Length && text[at] is '.' or ' ' ? at + 1 : at;
    return letter >= 0 && letter < text.Length && letters.Contains(text[letter]) ? letter + 1 : -1;
}

// The text with M and D whole and all letters modern.
string Modern(string text)
{
    StringBuilder whole = new();
    for (int i = 0; i < text.Length;)
    {
        bool round = text[i] is 'c' or 'C' or '(';
        int stroke = round ? Behind(text, i + 1, "iI|") : text[i] is 'i' or 'I' or '|' ? i + 1 : -1;
        int end = Behind(text, stroke, "ɔↄƆↃ)");
        bool sign = text[i] is 'ↀ' or '∞';
        whole.Append(sign || (end > 0 && round) ? 'M' : end > 0 ? 'D' : text[i]);
        i = end > 0 ? end : i + 1;
    }

    return whole.ToString().ToUpperInvariant().Replace('J', 'I');
}

int Worth(char letter) => letter switch { 'M' => 1000, 'D' => 500, 'C' => 100, 'L' => 50, 'X' => 10, 'V' => 5, 'I' => 1, _ => 0 };

// The number that a row of letters stands for; 0 where it stands for none. Equal letters make a group; a group that is
// less than the letter behind it is taken from that letter. Each step must be less than the smallest letter before it.
int Number(string letters)
{
    int sum = 0;
    int bound = int.MaxValue;
    for (int i = 0; i < letters.Length;)
    {
        int worth = Worth(letters[i]);
        int run = letters.Skip(i).TakeWhile(letter => Worth(letter) == worth).Count();
        int next = i + run < letters.Length ? Worth(letters[i + run]) : 0;
        bool five = worth is 5 or 50 or 500;
        bool taken = next > worth;
        // IX, XC and the older IIX, XXC; never VX or IM, never VV.
        if (run > (five ? 1 : taken ? 2 : 4) || (taken && (five || next > worth * 10)))
        {
            return 0;
        }

        int value = taken ? next - (worth * run) : worth * run;
        if (value >= bound)
        {
            return 0;
        }

        sum += value;
        bound = worth;
        i += taken ? run + 1 : run;
    }

    return sum;
}

// Stretches of numerals and what stands between them that begin with M and neither begin nor end within a word.
List<string> Stretches(string text)
{
    List<string> found = new();
    for (int i = 0; i < text.Length; i++)
    {
        if (text[i] != 'M' || (i > 0 && char.IsLetter(text[i - 1])))
        {
            continue;
        }

        int end = i + 1;
        while (end < text.Length && (Worth(text[end]) > 0 || ".[] ".Contains(text[end])))
        {
            end++;
        }

        // Where a word follows, its first letters are none of the numeral's.
        while (end > i && end < text.Length && char.IsLetter(text[end]))
        {
            end--;
        }

        if (end > i)
        {
            found.Add(text.Substring(i, end - i));
            i = end - 1;
        }
    }

    return found;
}

// The years that a statement gives in numerals. Two letters are too few: M.D. may be a doctor.
List<int> Years(string text) =>
    Stretches(Modern(text))
        .Select(found => new string(found.Where(letter => Worth(letter) > 0).ToArray()))
        .Where(letters => letters.Length > 2)
        .Select(Number)
        .Where(year => year is >= 1400 and <= 2030)
        .ToList();

// So many years in numerals and no figures: figures beside them are the cataloguer's reading, and other rules see those.
bool Gives(ScriptRecord record, int count)
{
    string text = record.Text("statement");
    return !text.Any(char.IsAsciiDigit) && Years(text).Count == count
        && record.Matches("statement", @"(?<!\p{L})[mc(∞ↀ][mdclxvijɔↄ()\[\]|. ]+(?!\p{L})");
}

Rule("reckoned-numeral", "exact", record => Gives(record, 1), priority: 12,
    why: "A Roman numeral that gives a year of printing.",
    match: ["MDCCLXXXX", "M.DC.XLVII.", "MDXXCVIII", "cIɔ Iɔ C LXXX", "MDLXXIIJ", "(I) I) C XCV", "MDCC[L]XIV", "Anno M.D.L.", "MMX"],
    noMatch: ["MIX", "M.D.", "MMMM", "MDVX", "MDIM", "MDCCCCC", "tome XVIII", "Music", "MDCXX-MDCXXX", "MDCXX [1620]"]);

Rule("reckoned-numeral-in-doubt", "uncertain", record => Gives(record, 1) && record.Matches("statement", @"\?"), priority: 30,
    why: "A numeral with a question mark.",
    match: ["[MDCCL?]"],
    noMatch: ["MDCCL", "?"]);

Rule("reckoned-numeral-about", "circa", record => Gives(record, 1) && record.Matches("statement", @"\b(ca|circa|um|vers|about|circiter)\b|(^|\W)c\. ?m"), priority: 20,
    why: "A numeral that is only approximate.",
    match: ["ca. MDCL", "circa MDLX", "c. MDCL"],
    noMatch: ["MDCL", "C I Ɔ D C"]);

Rule("reckoned-numerals-as-bounds", "range", record => Gives(record, 2), priority: 50,
    why: "Two numerals are two years.",
    match: ["MDCCXC–MDCCXCIV", "M.DC.XIV - M.DC.XVI"],
    noMatch: ["MDCCXC", "XVI-XVII"]);
