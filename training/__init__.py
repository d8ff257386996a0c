"""Where the weights of the heads come from: free data, a linear model, one small file. The agent never runs this."""
