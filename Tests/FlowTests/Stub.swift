enum StubFlowTests {}
