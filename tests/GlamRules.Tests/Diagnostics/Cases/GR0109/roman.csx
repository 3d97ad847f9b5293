Rule("roman", "Fiction", r => r.Matches("title", "^[MDCLXVI]+$"));
