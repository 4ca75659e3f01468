/// Why a hardware audit, or a part of it, waits in the queue for a person.
public enum AuditDoubt: String, Sendable, Hashable, CaseIterable {
  /// It names no serial, and nobody named the device.
  case noSerial = "no_serial"
  /// No device of its maker bears its serial.
  case unknownMachine = "unknown_machine"
  /// Several devices of its maker bear it.
  case severalDevices = "several_devices"
  /// The device that bears it left the house.
  case outOfCustody = "out_of_custody"
  /// No device bears it, but one carries a disk that the machine has.
  case sameDisk = "same_disk"
  /// The device that the operator named bears another serial.
  case serialDiffers = "serial_differs"
  /// A disk of the machine is recorded in another device, or as taken out.
  case diskElsewhere = "disk_elsewhere"
  /// A disk recorded in the device is not in the machine.
  case diskNotFound = "disk_not_found"
  /// A disk is in the machine that was not among those recorded in the device before.
  case diskMore = "disk_more"
  /// Its disks are for a technician to record.
  case disksUnrecorded = "disks_unrecorded"
  /// The device is another make than the list said.
  case makerDiffers = "maker_differs"
  case modelDiffers = "model_differs"
  /// A desktop where the list said a laptop.
  case kindDiffers = "kind_differs"
  /// The telephone has other numbers than the list said.
  case imeiDiffers = "imei_differs"

  /// In a few words, for a list.
  public var label: Sentence {
    switch self {
    case .noSerial: Sentence(fr: "sans n° de série", en: "no serial")
    case .unknownMachine: Sentence(fr: "machine inconnue", en: "unknown machine")
    case .severalDevices: Sentence(fr: "plusieurs appareils", en: "several devices")
    case .outOfCustody: Sentence(fr: "appareil sorti", en: "device out")
    case .sameDisk: Sentence(fr: "disque d'un autre", en: "disk of another")
    case .serialDiffers: Sentence(fr: "autre n° de série", en: "other serial")
    case .diskElsewhere: Sentence(fr: "disque consigné ailleurs", en: "disk recorded elsewhere")
    case .diskNotFound: Sentence(fr: "disque non trouvé", en: "disk not found")
    case .diskMore: Sentence(fr: "disque en plus", en: "disk more")
    case .disksUnrecorded: Sentence(fr: "disques à consigner", en: "disks to record")
    case .makerDiffers: Sentence(fr: "autre marque", en: "other maker")
    case .modelDiffers: Sentence(fr: "autre modèle", en: "other model")
    case .kindDiffers: Sentence(fr: "autre genre", en: "other kind")
    case .imeiDiffers: Sentence(fr: "autre IMEI", en: "other IMEI")
    }
  }

  /// What to tell the person who gave the audit.
  public var sentence: Sentence {
    switch self {
    case .noSerial:
      Sentence(
        fr: "L'audit n'a pas de n° de série utilisable : nommez l'appareil (--device).",
        en: "The audit has no usable serial: name the device (--device).")
    case .unknownMachine:
      Sentence(
        fr: "Aucun appareil ne porte ce n° de série : nommez-le, ou enregistrez-le (--register).",
        en: "No device bears this serial: name it (--device), or enter it (--register).")
    case .severalDevices:
      Sentence(
        fr: "Plusieurs appareils portent ce n° de série.", en: "Several devices bear this serial.")
    case .outOfCustody:
      Sentence(
        fr: "L'appareil de ce n° de série n'est plus chez nous : est-il revenu ?",
        en: "The device of this serial left us: is it back?")
    case .sameDisk:
      Sentence(
        fr: "Un disque de cette machine est déjà celui d'un appareil : est-ce lui ?",
        en: "A disk of this machine is already one of a device: is it that one?")
    case .serialDiffers:
      Sentence(
        fr: "L'appareil nommé porte un autre n° de série.",
        en: "The device named bears another serial.")
    case .diskElsewhere:
      Sentence(
        fr: "Un disque de la machine est consigné ailleurs.",
        en: "A disk of the machine is recorded elsewhere.")
    case .diskNotFound:
      Sentence(
        fr: "Un disque consigné n'est pas dans la machine.",
        en: "A disk on record is not in the machine.")
    case .disksUnrecorded:
      Sentence(
        fr: "Les disques sont à consigner par un technicien : qu'il reverse ce fichier.",
        en: "The disks are for a technician to record: let one import this file again.")
    case .diskMore:
      Sentence(
        fr: "La machine a un disque de plus que ceux consignés : il est ajouté, à vérifier.",
        en: "The machine has one more disk than recorded: it was added, to be looked at.")
    case .makerDiffers:
      Sentence(
        fr: "La liste dit une autre marque que la machine.",
        en: "The list says another maker than the machine.")
    case .modelDiffers:
      Sentence(
        fr: "La liste dit un autre modèle que la machine.",
        en: "The list says another model than the machine.")
    case .kindDiffers:
      Sentence(
        fr: "La liste dit un autre genre d'appareil que la machine.",
        en: "The list says another kind of device than the machine.")
    case .imeiDiffers:
      Sentence(
        fr: "La liste dit un autre IMEI que le téléphone.",
        en: "The list says another IMEI than the telephone.")
    }
  }
}

extension AuditDoubt {
  /// The need of `identify` that the doubt is about, where the audit's value may be taken.
  public var need: String? {
    switch self {
    case .serialDiffers: "serial"
    case .makerDiffers: "maker"
    case .modelDiffers: "model"
    case .kindDiffers: "kind"
    case .imeiDiffers: "imei"
    default: nil
    }
  }

  /// Whether it asks which device the audit is of; the others are about a device that is known.
  public var asksForDevice: Bool {
    switch self {
    case .noSerial, .unknownMachine, .severalDevices, .outOfCustody, .sameDisk: true
    default: false
    }
  }
}
