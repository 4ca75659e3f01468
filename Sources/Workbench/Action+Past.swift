extension Action {
  /// Whether what it begins ends in an event, so that it is not offered in the past.
  var leadsToWriting: Bool {
    switch self {
    case .doMove, .doNext, .undo, .chooseVerb, .chooseFact, .addMedium, .sanitise, .fileWipeLog,
      .confirmMedia, .fitMedium, .doOther, .mark, .markRange, .markAll, .markByScanning,
      .doToMarked, .importManifest, .playDemo, .registerUnknown, .receiveRow, .changeLabels,
      .setPlace, .chooseLotVerb, .withdrawRow, .enrol, .beginGoods, .actOnGoods, .settleFinding,
      .nameMedium, .setAside, .openSheet, .confirmSheet, .settleDoubt, .importEvidence:
      true
    default: false
    }
  }
}
