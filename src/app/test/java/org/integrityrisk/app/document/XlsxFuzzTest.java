package org.integrityrisk.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.junit.jupiter.api.Test;

/** A damaged workbook is read or refused as one; no parser's own failure gets out. */
class XlsxFuzzTest {

  private static final int TRIES = 150;

  private static final byte[] SOUND = sound();
  private static final List<String> INSERTS =
      List.of(
          "<",
          ">",
          "&",
          "&x;",
          "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
          "<row r=\"-1\"><c r=\"ZZZZZ9\"/></row>",
          "<row r=\"99999999999\"/>",
          "<c t=\"s\"><v>77</v></c>",
          "<c t=\"n\"><v>x</v></c>",
          "<f>1+1</f>",
          "\0",
          "长".repeat(1000));

  private final XlsxSheetReader reader = new XlsxSheetReader();

  @Test
  void damagedBytesAreReadOrRefused() {
    for (int seed = 0; seed < TRIES; seed++) {
      readOrRefuse(seed, withDamagedBytes(new Random(seed)));
    }
  }

  @Test
  void damagedPartsAreReadOrRefused() throws IOException {
    for (int seed = 0; seed < TRIES; seed++) {
      readOrRefuse(seed, withDamagedParts(new Random(seed)));
    }
  }

  private static byte[] withDamagedBytes(Random random) {
    byte[] file = SOUND.clone();
    for (int change = random.nextInt(6); change >= 0; change--) {
      file[random.nextInt(file.length)] = (byte) random.nextInt();
    }
    return file;
  }

  private static byte[] withDamagedParts(Random random) throws IOException {
    Map<String, String> parts = parts(SOUND);
    List<String> names = List.copyOf(parts.keySet());
    for (int change = random.nextInt(3); change >= 0; change--) {
      parts.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, text) -> damaged(text, random));
    }
    if (random.nextInt(8) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    return zipped(parts);
  }

  private void readOrRefuse(int seed, byte[] file) {
    try {
      Sheet sheet = reader.read(file);
      assertThat(sheet.rows()).as("seed " + seed).isNotEmpty();
    } catch (DomainException refused) {
      assertThat(refused.kind()).as("seed " + seed).isEqualTo(DomainException.Kind.INVALID);
      assertThat(refused.problems())
          .allMatch(problem -> problem.code().startsWith(Problem.PREFIX + "import."));
    }
  }

  private static String damaged(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(20));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from);
      default ->
          text.substring(0, from)
              + INSERTS.get(random.nextInt(INSERTS.size()))
              + text.substring(from);
    };
  }

  private static byte[] sound() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "fuzz", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("sheet");
      for (int row = 0; row < 4; row++) {
        sheet.value(row, 0, "text " + row);
        sheet.value(row, 1, row * 1.5);
        sheet.value(row, 2, row % 2 == 0);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(file);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
