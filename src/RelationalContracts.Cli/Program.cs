using RelationalContracts.Cli;

return RelconApplication.Run(args, Terminal.OfProcess());
