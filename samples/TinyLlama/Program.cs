Console.WriteLine("TinyLlama");
