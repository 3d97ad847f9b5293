Rule("numerals", "Ficton", r => r.Matches("title", "^[MDCLXVI]+$"));
