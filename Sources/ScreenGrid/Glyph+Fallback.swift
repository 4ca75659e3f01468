extension Glyph {
  /// The one ASCII character that stands for the glyph where the terminal has no other:
  /// the letter without its accents, a line drawn with `-` and `|`, else `?`.
  ///
  /// A glyph of two columns needs it twice.
  public var asciiFallback: Character {
    if base.isASCII { return Character(base) }
    return Glyph.likenesses[base] ?? "?"
  }

  /// Every base that has a likeness in ASCII.
  private static let likenesses: [Unicode.Scalar: Character] = {
    var table: [Unicode.Scalar: Character] = [:]
    for line in likenessText.split(separator: "\n") {
      guard let ascii = line.unicodeScalars.first else { continue }
      for scalar in line.unicodeScalars.dropFirst() { table[scalar] = Character(ascii) }
    }
    return table
  }()

  /// Each line: an ASCII character, then all that it stands for.
  private static let likenessText = """
    AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶÆǼ
    BḂḄḆ
    CÇĆĈĊČḈ
    DĎḊḌḎḐḒÐĐ
    EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ
    FḞ
    GĜĞĠĢǦǴḠ
    HĤȞḢḤḦḨḪĦ
    IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ
    JĴ
    KĶǨḰḲḴ
    LĹĻĽḶḸḺḼŁ
    MḾṀṂ
    NÑŃŅŇǸṄṆṈṊ
    OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØŒǾ
    PṔṖ
    RŔŖŘȐȒṘṚṜṞ
    SŚŜŞŠȘṠṢṤṦṨ
    TŢŤȚṪṬṮṰÞ
    UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ
    VṼṾ
    WŴẀẂẄẆẈ
    XẊẌ
    YÝŶŸȲẎỲỴỶỸ
    ZŹŻŽẐẒẔ
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæǽ
    bḃḅḇ
    cçćĉċčḉ
    dďḋḍḏḑḓðđ
    eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    fḟ
    gĝğġģǧǵḡ
    hĥȟḣḥḧḩḫẖħ
    iìíîïĩīĭįǐȉȋḭḯỉịı
    jĵǰ
    kķǩḱḳḵ
    lĺļľḷḹḻḽł
    mḿṁṃ
    nñńņňǹṅṇṉṋŋ
    oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøœǿ
    pṕṗ
    rŕŗřȑȓṙṛṝṟ
    sśŝşšșṡṣṥṧṩẛß
    tţťțṫṭṯṱẗþ
    uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    vṽṿ
    wŵẁẃẅẇẉẘ
    xẋẍ
    yýÿŷȳẏẙỳỵỷỹ
    zźżžẑẓẕ
    '‘’‚′ʼ
    "“”„″«»
    -‐‑‒–—―−─━
    |│┃
    +┌┐└┘├┤┬┴┼╭╮╰╯✓✔
    ~…
    *●•★☆
    >▸▶›→⇒
    <◂◀‹←⇐
    ^▲↑
    v▼↓
    x✗✘×
    #█▉▊▋▇▆
    =▅▄
    _▁▂▃
    .░·
    :▒▓÷
    o°º○◦
    aª
    e€
    uµ
    2²
    3³
    1¹
    c©
    r®
    !¡⚠
    ?¿
    S§
    L£
    Y¥
    /⁄
    """
}
