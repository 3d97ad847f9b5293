Rule("numerals", "Fiction", r => System.IO.File.Exists(r.Text("title")));
