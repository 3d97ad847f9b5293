Rule("", "Fiction", r => r.Matches("title", "^[MDCLXVI]+$"));
