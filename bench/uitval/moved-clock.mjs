// Loaded before the server itself (`node --import`): its clock goes this many days ahead.
const ahead = Number(process.env.UITVAL_DAYS_AHEAD) * 86_400_000
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + ahead)
    else super(...parts)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
