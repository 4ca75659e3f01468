/// The programs whose files tell of wipes.
public enum WipeFormat: String, Sendable, Hashable, CaseIterable {
  case nwipe
  case nwipePDF = "nwipe_pdf"
  case usody
  case workbench
  case blancco
  case nvme
  case hdparm
}
