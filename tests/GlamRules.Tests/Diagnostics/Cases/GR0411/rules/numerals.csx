int unused = 5;
Rule("numerals", "Fiction", r => r.Matches("title", "^[MDCLXVI]+$"));
