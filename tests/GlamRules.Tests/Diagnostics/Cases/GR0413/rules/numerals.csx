string[] forms = ["novel"];
string second = forms[1];
Rule("forms", "Fiction", r => r.Matches("title", "novel"));
