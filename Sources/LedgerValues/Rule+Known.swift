// Every rule that `schema.sql` can raise, by the name it raises.

extension Rule {
  public static let malformed = Rule("malformed")
  public static let gap = Rule("gap")
  public static let act = Rule("act")
  public static let clockBack = Rule("clock_back")
  public static let clockAhead = Rule("clock_ahead")
  public static let happenedLater = Rule("happened_later")
  public static let happenedBefore = Rule("happened_before")
  public static let unknownVerb = Rule("unknown_verb")
  public static let notAllowed = Rule("not_allowed")
  public static let noSuchMove = Rule("no_such_move")
  public static let noSuchSubject = Rule("no_such_subject")
  public static let idTaken = Rule("id_taken")
  public static let stateChanged = Rule("state_changed")
  public static let needMissing = Rule("need_missing")
  public static let needUnknown = Rule("need_unknown")
  public static let notTheStateBefore = Rule("not_the_state_before")
  public static let movedSince = Rule("moved_since")
  public static let inventoryUnconfirmed = Rule("inventory_unconfirmed")
  public static let noMediumRecorded = Rule("no_medium_recorded")
  public static let golden = Rule("golden_rule")
  public static let carriesMedia = Rule("carries_media")
  public static let notStorageFree = Rule("not_storage_free")
  public static let testSheetMissing = Rule("test_sheet_missing")
  public static let blockingTestFailed = Rule("blocking_test_failed")
  public static let gradeMissing = Rule("grade_missing")
  public static let categoryMissing = Rule("category_missing")
  public static let ownSubmission = Rule("own_submission")
  public static let ownSanitisation = Rule("own_sanitisation")
  public static let notSeen = Rule("not_seen")
  public static let kitNotShipped = Rule("kit_not_shipped")
  public static let kitLine = Rule("kit_line")
  public static let requestClosed = Rule("request_closed")
  public static let wrongRequest = Rule("wrong_request")
  public static let deliveryClosed = Rule("delivery_closed")
  public static let deliveryIncomplete = Rule("delivery_incomplete")
  public static let removalClosed = Rule("removal_closed")
  public static let sameDevice = Rule("same_device")
  public static let survivorVoided = Rule("survivor_voided")
  public static let tagTaken = Rule("tag_taken")
  public static let lotClosed = Rule("lot_closed")
  public static let lotIncomplete = Rule("lot_incomplete")
  public static let codeTaken = Rule("code_taken")
  public static let kitNotEmpty = Rule("kit_not_empty")
  public static let notTheLastMove = Rule("not_the_last_move")
  public static let touchedSince = Rule("touched_since")
  public static let notTheAuthor = Rule("not_the_author")
  public static let alreadyCorrected = Rule("already_corrected")
  public static let notCorrectable = Rule("not_correctable")
  public static let mediumUnsafe = Rule("medium_unsafe")
  public static let mediumElsewhere = Rule("medium_elsewhere")
  public static let nothingSanitised = Rule("nothing_sanitised")
  public static let untrueSafety = Rule("untrue_safety")
  public static let alreadyKnown = Rule("already_known")
  public static let nothingToSettle = Rule("nothing_to_settle")
  public static let noSuchRole = Rule("no_such_role")
  public static let lastAdmin = Rule("last_admin")
  public static let placeClosed = Rule("place_closed")
  public static let onlyFirst = Rule("only_first")
  public static let tooManyHandovers = Rule("too_many_handovers")
  public static let noSuchTechnique = Rule("no_such_technique")
  public static let rowKnown = Rule("row_known")
  public static let sheetKind = Rule("sheet_kind")
  public static let sheetIncomplete = Rule("sheet_incomplete")
  public static let sheetUnknownTest = Rule("sheet_unknown_test")
  public static let sheetAnswer = Rule("sheet_answer")
  public static let sheetContradicted = Rule("sheet_contradicted")
  public static let sheetMalformed = Rule("sheet_malformed")
  public static let ruleSetMalformed = Rule("rule_set_malformed")
  public static let ruleSetUnknown = Rule("rule_set_unknown")
  public static let notAShare = Rule("not_a_share")
  public static let stockShort = Rule("stock_short")
  public static let stockChanged = Rule("stock_changed")
  public static let stockLeft = Rule("stock_left")
  public static let articleClosed = Rule("article_closed")
  public static let samePlace = Rule("same_place")
  public static let linesMalformed = Rule("lines_malformed")
  public static let kitNotOfRecipe = Rule("kit_not_of_recipe")
  public static let notInStock = Rule("not_in_stock")
  public static let loadedElsewhere = Rule("loaded_elsewhere")
  public static let notLoaded = Rule("not_loaded")
  public static let overCeiling = Rule("over_ceiling")
  public static let priceMissing = Rule("price_missing")
  public static let partnerNotListed = Rule("partner_not_listed")
  public static let outOfCustody = Rule("out_of_custody")
  public static let partNotInStock = Rule("part_not_in_stock")
  public static let partNotHere = Rule("part_not_here")
  public static let partsFitted = Rule("parts_fitted")
  public static let partUsed = Rule("part_used")
  public static let notDismantled = Rule("not_dismantled")
  public static let notWaste = Rule("not_waste")
  public static let massUnknown = Rule("mass_unknown")
  public static let removalEmpty = Rule("removal_empty")
  public static let removalIncomplete = Rule("removal_incomplete")
  public static let recyclerMissing = Rule("recycler_missing")
  public static let placeUsed = Rule("place_used")
  public static let placeCycle = Rule("place_cycle")
  public static let placeElsewhere = Rule("place_elsewhere")
  public static let stockTakeClosed = Rule("stock_take_closed")
  public static let stockTakeUnsettled = Rule("stock_take_unsettled")
  public static let findingsLeft = Rule("findings_left")
  public static let alreadySeen = Rule("already_seen")
  public static let notACarrier = Rule("not_a_carrier")
  public static let dateMalformed = Rule("date_malformed")
  public static let lawIsFrozen = Rule("law_is_frozen")
  public static let eventIsFinal = Rule("event_is_final")
  public static let projectionIsDerived = Rule("projection_is_derived")
  public static let sideIsBound = Rule("side_is_bound")

  /// The rules that have a sentence; a test proves that they are those of table `rule`.
  public static let known: [Rule] = [
    malformed, gap, act, clockBack, clockAhead, happenedLater, happenedBefore, unknownVerb,
    notAllowed, noSuchMove, noSuchSubject, idTaken, stateChanged, needMissing, needUnknown,
    notTheStateBefore, movedSince, inventoryUnconfirmed, noMediumRecorded, golden, carriesMedia,
    notStorageFree, testSheetMissing, blockingTestFailed, gradeMissing, categoryMissing,
    ownSubmission, ownSanitisation, notSeen, kitNotShipped, kitLine, requestClosed, wrongRequest,
    deliveryClosed, deliveryIncomplete, removalClosed, sameDevice, survivorVoided, tagTaken,
    lotClosed, lotIncomplete,
    codeTaken, kitNotEmpty, notTheLastMove, touchedSince, notTheAuthor, alreadyCorrected,
    notCorrectable, mediumUnsafe, mediumElsewhere, nothingSanitised, untrueSafety, alreadyKnown,
    nothingToSettle, noSuchRole, lastAdmin, placeClosed, onlyFirst, tooManyHandovers,
    noSuchTechnique, rowKnown, sheetKind, sheetIncomplete, sheetUnknownTest, sheetAnswer,
    sheetContradicted, sheetMalformed, ruleSetMalformed, ruleSetUnknown, notAShare, stockShort,
    stockChanged, stockLeft, articleClosed, samePlace, linesMalformed, kitNotOfRecipe, notInStock,
    loadedElsewhere, notLoaded, overCeiling, priceMissing, partnerNotListed, outOfCustody,
    partNotInStock, partNotHere, partsFitted, partUsed, notDismantled, notWaste, massUnknown,
    removalEmpty, removalIncomplete, recyclerMissing, placeUsed, placeCycle, placeElsewhere,
    stockTakeClosed, stockTakeUnsettled, findingsLeft, alreadySeen, notACarrier, dateMalformed,
    lawIsFrozen, eventIsFinal,
    projectionIsDerived, sideIsBound,
  ]
}
