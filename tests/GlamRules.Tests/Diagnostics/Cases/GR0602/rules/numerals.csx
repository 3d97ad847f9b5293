Rule("numerals", "Fiction", r => r.Matches("title", "^[MDCLXVI]+$"));
