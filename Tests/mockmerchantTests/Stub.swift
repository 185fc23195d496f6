enum StubmockmerchantTests {}
