enum StubScoringTests {}
