package org.integrityrisk.app.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.SetupKind;

/** Our codes and the host's ids, both ways, as they were at one moment. */
final class HostIdTable {
  private final Map<SetupKind, Map<String, String>> ids = new EnumMap<>(SetupKind.class);
  private final Map<SetupKind, Map<String, List<String>>> codes = new EnumMap<>(SetupKind.class);

  HostIdTable(List<HostObject> objects) {
    for (HostObject object : objects) {
      ids.computeIfAbsent(object.kind(), any -> new HashMap<>())
          .put(object.code(), object.hostId());
      codes
          .computeIfAbsent(object.kind(), any -> new HashMap<>())
          .computeIfAbsent(object.hostId(), any -> new ArrayList<>())
          .add(object.code());
    }
  }

  Optional<String> id(SetupKind kind, String code) {
    return Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(code));
  }

  /** Codes of all objects of a kind by their ids. */
  Map<String, String> codes(SetupKind kind) {
    return ids.getOrDefault(kind, Map.of()).entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  Optional<String> code(SetupKind kind, String id) {
    return allCodes(kind, id).stream().findFirst();
  }

  /** Every code that has the id: two options of one name are one option of the host. */
  List<String> allCodes(SetupKind kind, String id) {
    return List.copyOf(codes.getOrDefault(kind, Map.of()).getOrDefault(id, List.of()));
  }
}
