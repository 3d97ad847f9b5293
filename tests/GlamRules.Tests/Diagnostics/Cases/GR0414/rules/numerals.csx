Rule("numerals", "Fiction", r => r.Matches("titel", "^[MDCLXVI]+$"));
