enum StubVocabularyTests {}
