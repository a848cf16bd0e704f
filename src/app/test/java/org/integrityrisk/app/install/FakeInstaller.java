package org.integrityrisk.app.install;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A kind of object in a host that can be told to refuse, to lose things, and to have other users.
 */
final class FakeInstaller implements Installer {
  /** Id to whether the object is complete. */
  final Map<String, Boolean> inHost = new LinkedHashMap<>();

  String refused = "";
  boolean lacksAMethod;
  String usedByOthers = "";

  private final SetupKind kind;
  private final List<String> codes;

  FakeInstaller(SetupKind kind, String... codes) {
    this.kind = kind;
    this.codes = List.of(codes);
  }

  @Override
  public SetupKind kind() {
    return kind;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return codes.stream().map(code -> new SetupItem(kind, code, LocalizedText.same(code))).toList();
  }

  @Override
  public boolean exists(HostObject object) {
    return inHost.containsKey(object.hostId());
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return Stream.of(idOf(item.code())).filter(inHost::containsKey).findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    if (item.code().equals(refused)) {
      if (lacksAMethod) {
        throw new NoSuchMethodError(item.code());
      }
      throw new IllegalStateException("no");
    }
    inHost.put(idOf(item.code()), false);
    return idOf(item.code());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return inHost.get(object.hostId());
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    inHost.put(object.hostId(), true);
  }

  @Override
  public long losses(HostObject object) {
    return 7;
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    return object.code().equals(usedByOthers);
  }

  @Override
  public void remove(HostObject object) {
    inHost.remove(object.hostId());
  }

  String idOf(String code) {
    return kind.code() + "-" + code;
  }
}
