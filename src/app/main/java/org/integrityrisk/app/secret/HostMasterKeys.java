package org.integrityrisk.app.secret;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.core.secret.MasterKey;
import org.integrityrisk.core.secret.MasterKeys;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * The master keys in a file: in the host's shared home, or wherever the system property {@code
 * integrity.risk.keys} or the environment's {@code INTEGRITY_RISK_KEYS} says. A file named so is
 * the administrator's and never written. It is read whenever a key is wanted, so that all nodes
 * follow a change at once.
 */
@Component
public class HostMasterKeys implements MasterKeys {

  static final String PROPERTY = "integrity.risk.keys";
  static final String VARIABLE = "INTEGRITY_RISK_KEYS";
  private static final String FOLDER = "integrity-risk";
  private static final String FILE = "tip-keys";

  private final HostComponents host;

  public HostMasterKeys(HostComponents host) {
    this.host = host;
  }

  @Override
  public Optional<MasterKey> current() {
    return file().read().stream().findFirst();
  }

  @Override
  public Optional<MasterKey> find(String id) {
    return file().read().stream().filter(key -> key.id().equals(id)).findFirst();
  }

  @Override
  public List<String> ids() {
    return file().read().stream().map(MasterKey::id).toList();
  }

  @Override
  public String place() {
    return path().toString();
  }

  @Override
  public boolean canBeChanged() {
    return named().isEmpty();
  }

  @Override
  public void add(MasterKey key) {
    List<MasterKey> keys = new ArrayList<>(List.of(key));
    keys.addAll(file().read());
    write(keys);
  }

  @Override
  public void forget(String id) {
    write(file().read().stream().filter(key -> !key.id().equals(id)).toList());
  }

  private void write(List<MasterKey> keys) {
    if (!canBeChanged()) {
      throw DomainException.conflict(Problem.of("secret.not-writable", place()));
    }
    file().write(keys);
  }

  private KeyFile file() {
    return new KeyFile(path());
  }

  private Path path() {
    return named().orElseGet(() -> host.home().getHome().toPath().resolve(FOLDER).resolve(FILE));
  }

  private static Optional<Path> named() {
    return Stream.of(
            Optional.ofNullable(System.getProperty(PROPERTY)),
            Optional.ofNullable(System.getenv(VARIABLE)))
        .flatMap(Optional::stream)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(Path::of);
  }
}
