/// Every operation of the API, once: the router serves these under the admin's part and no others, and the document tells of
/// them.
enum OperationCatalogue {
    /// The admin's part.
    static let admin =
        HealthAdmin.operations + MetricsAdmin.operations + ScenariosAdmin.operations + MerchantsAdmin.operations
        + VisitsAdmin.operations + ClockAdmin.operations + PlatformAdmin.operations + RequestsAdmin.operations
        + SettingsAdmin.operations + DescriptionAdmin.operations + ShutdownAdmin.operations

    /// What a client of consumers asks who wants data.
    static let consumer = ConsumerOperations.all

    /// All of them.
    static let all = admin + consumer
}
