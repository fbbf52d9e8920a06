System.Console.WriteLine("QuantSdk benchmarks");
