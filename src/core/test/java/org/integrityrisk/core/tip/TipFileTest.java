package org.integrityrisk.core.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files come with a tip, and what is left of them. */
class TipFileTest {

  private static final String PNG = "89504e470d0a1a0a";
  private static final String IHDR = "00000001" + "49484452" + "00" + "00000000";
  private static final String PLACE = "00000004" + "65584966" + "47505331" + "00000000";
  private static final String IEND = "00000000" + "49454e44" + "ae426082";
  private static final String EXIF = "ffe1" + "0006" + "45786966";
  private static final String TABLE = "ffdb" + "0004" + "0102";
  private static final String SCAN = "ffda" + "0002" + "aabb" + "ffd9";

  @ParameterizedTest
  @CsvSource({
    "letter.pdf,  255044462d312e37, pdf",
    "LETTER.PDF,  255044462d312e37, pdf",
    "photo.jpg,   ffd8ffe000104a46, jpg",
    "photo.jpeg,  ffd8ffe000104a46, jpg",
    "sheet.xlsx,  504b030414000600, xlsx",
    "paper.docx,  504b030414000600, docx",
    "talk.m4a,    0000002066747970, mp4",
    "note.txt,    e4b8ade69687,     txt",
    "letter.pdf,  4d5a900003000000, ''",
    "virus.exe,   4d5a900003000000, ''",
    "page.html,   3c68746d6c3e,     ''",
    "picture.svg, 3c737667203e,     ''",
    "note.txt,    ff00fe,           ''",
    "photo.png,   ffd8ffe000104a46, ''",
    "letter,      255044462d312e37, ''",
  })
  void aFileIsWhatItsContentAndItsNameBothSay(String name, String content, String type) {
    assertThat(FileType.of(name, bytes(content)).map(FileType::code).orElse("")).isEqualTo(type);
  }

  @Test
  void aPhotographForgetsWhereItWasTaken() {
    assertThat(clean(FileType.PNG, PNG + IHDR + PLACE + IEND)).isEqualTo(PNG + IHDR + IEND);
    assertThat(clean(FileType.JPEG, "ffd8" + EXIF + TABLE + SCAN)).isEqualTo("ffd8" + TABLE + SCAN);
    assertThat(clean(FileType.PDF, "255044462d")).isEqualTo("255044462d");
  }

  @Test
  void aBrokenPictureDoesNoHarm() {
    assertThat(clean(FileType.PNG, PNG + "ffffffff4948445200")).isEqualTo(PNG);
    assertThat(clean(FileType.JPEG, "ffd8ffe1ffff00")).isEqualTo("ffd8ffe1ffff00");
  }

  @Test
  void filesAreFewAndSmallAndNamedPlainly() {
    Telling telling = new Telling();
    String code = telling.tell();
    byte[] text = "words".getBytes(StandardCharsets.UTF_8);

    refused(() -> telling.follow.addFile(code, "a.txt", new byte[FileRules.BYTES + 1]))
        .as(INVALID, "tip.file-too-large");
    refused(() -> telling.follow.addFile(code, "a.txt", new byte[0])).as(INVALID, "tip.file-empty");
    for (int count = 0; count < FileRules.FILES; count++) {
      telling.follow.addFile(code, "C:\\Users\\li\\note.txt", text);
    }
    refused(() -> telling.follow.addFile(code, "a.txt", text)).as(CONFLICT, "tip.too-many-files");

    Tip tip = telling.follow.look(code);
    assertThat(tip.files()).extracting(TipFile::name).containsOnly("note.txt");
    assertThat(telling.read.file("inspector", tip.card().id(), tip.files().get(0).id()).bytes())
        .isEqualTo(text);
  }

  private static String clean(FileType type, String content) {
    return HexFormat.of().formatHex(PictureCleaning.clean(type, bytes(content)));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
