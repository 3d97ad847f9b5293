Rule("numerals", "Fictional", r => r.Matches("title", "^[MDCLXVI]+$"));
