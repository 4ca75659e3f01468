extension WipeFixture {
  /// A report of Blancco, by the names of its parts that are documented.
  static func blancco(
    serial: String = "ES-0001", state: String = "Successful", failed: String = "0",
    rounds: String = "1"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <root>
    <report>
    <blancco_data>
    <description>
    <document_id>11f0-42</document_id>
    <document_log><log_entry><author>
    <product_name id="47">Blancco Drive Eraser</product_name>
    <product_version>7.9.0</product_version>
    <user>camille@exemple.fr</user>
    </author></log_entry></document_log>
    </description>
    <blancco_erasure_report>
    <entries name="erasures">
    <entries name="erasure">
    <entry name="timestamp" type="string">2027-02-03T12:00:00+0100</entry>
    <entry name="start_time" type="string">2027-02-03T10:00:00+0100</entry>
    <entry name="end_time" type="string">2027-02-03T12:00:00+0100</entry>
    <entry name="state" type="string">\(state)</entry>
    <entry name="erasure_standard_name" type="string">NIST 800-88 Clear</entry>
    <entry name="overwriting_rounds" type="uint">\(rounds)</entry>
    <entry name="firmware_rounds" type="uint">0</entry>
    <entry name="failed_sectors" type="uint">\(failed)</entry>
    <entry name="total_errors" type="uint">\(failed)</entry>
    <entries name="target">
    <entry name="type" type="string">HDD</entry>
    <entry name="vendor" type="string">Seagate</entry>
    <entry name="model" type="string">DISQUE &amp; ESSAI</entry>
    <entry name="serial" type="string">\(serial)</entry>
    <entry name="capacity" type="uint">500107862016</entry>
    </entries>
    </entries>
    </entries>
    </blancco_erasure_report>
    <blancco_hardware_report><entries name="system">
    <entry name="serial" type="string">MACHINE-1</entry>
    </entries></blancco_hardware_report>
    </blancco_data>
    <user_data><entries name="fields">
    <entry name="Asset ID" type="string">Mairie de Lyon</entry>
    </entries></user_data>
    </report>
    </root>
    """
  }
}
