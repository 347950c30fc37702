using ContractModel.Tool;

return ContractModelCommand.Run(args, new Terminal(Console.In, Console.OpenStandardInput, Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected));
