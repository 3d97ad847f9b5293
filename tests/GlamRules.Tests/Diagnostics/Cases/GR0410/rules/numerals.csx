Rule("numerals", "Fiction", r => r.Matchs("title", "^[MDCLXVI]+$"));
