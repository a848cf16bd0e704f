package org.integrityrisk.app.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.importing.SheetReader;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Reads uploaded files as tables, whatever kind of file they are. */
@Component
public class UploadedSheets {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

  private final List<SheetReader> readers;

  public UploadedSheets(List<SheetReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * The table in a file.
   *
   * @param format csv or xlsx; when empty, the content type says which
   * @throws Refusal 400 when nobody reads that kind of file
   */
  Sheet read(byte[] file, String format, String contentType) {
    String wanted = format.isEmpty() ? formatOf(contentType) : format;
    return readers.stream()
        .filter(reader -> reader.format().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-format", wanted).at("format")))
        .read(file);
  }

  /**
   * Fields by header, from the JSON object in a parameter.
   *
   * @throws Refusal 400 when it is none
   */
  Map<String, String> mapping(String json) {
    try {
      return json.isEmpty() ? Map.of() : new ObjectMapper().readValue(json, MAPPING);
    } catch (JsonProcessingException e) {
      throw Refusal.bad(Problem.of("rest.bad-mapping").at("mapping"));
    }
  }

  private static String formatOf(String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return type.startsWith(XLSX) ? "xlsx" : "csv";
  }
}
