extension CategoryRules {
  /// The public rule set of Emmaüs Connect of September 2023 (DOMAIN §4). Later ones are not public.
  public static let emmausConnect2023 = CategoryRules(
    source: "Emmaüs Connect, 2023-09",
    cpu: Scale([(1200, -8), (2500, 1), (4000, 2), (6000, 3)], otherwise: 4),
    memory: Scale([(4, -8), (5, 1), (8, 2), (16, 3)], otherwise: 4),
    disks: [
      "hdd": Scale([(160, -8), (256, 1)], otherwise: 2),
      "ssd": Scale([(64, -8), (128, 1), (200, 2), (500, 3)], otherwise: 4),
      "nvme": Scale([(64, -8), (128, 2), (200, 3)], otherwise: 4),
    ],
    disksAtMost: 4,
    categories: [
      Category("INVENDABLE", below: 2), Category("HC", below: 4), Category("C", below: 6),
      Category("B", below: 8), Category("A", below: 11), Category("PREMIUM"),
    ],
    caps: [Cap(cpuAtMost: 1, only: "hdd", best: "C"), Cap(cpuAtMost: 1, best: "B")])

  /// The rule sets that come with the program, to be adopted by name.
  public static let shipped: [(name: String, rules: CategoryRules, kinds: [Kind])] = [
    (
      "emmaus-connect-2023-09", emmausConnect2023,
      [.laptop, .desktop, .allInOne, .miniPC]
    )
  ]
}
