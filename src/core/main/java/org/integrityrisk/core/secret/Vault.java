package org.integrityrisk.core.secret;

import java.util.Optional;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Makes and opens the keys of single things. Each thing has a key of its own, so that throwing the
 * key away makes the thing unreadable wherever copies of it still lie (crypto-shredding).
 */
public final class Vault {

  private final MasterKeys masters;
  private final Randomness randomness;

  public Vault(MasterKeys masters, Randomness randomness) {
    this.masters = masters;
    this.randomness = randomness;
  }

  /** Whether anything can be sealed now. */
  public boolean isReady() {
    return masters.current().isPresent();
  }

  /** A new master key, made the current one. */
  public MasterKey addMaster(String id) {
    MasterKey key = new MasterKey(id, randomness.bytes(MasterKey.LENGTH));
    masters.add(key);
    return key;
  }

  /**
   * A new key for a thing.
   *
   * @param thing id of the thing; what was sealed for one thing opens for no other
   * @throws DomainException CONFLICT {@code secret.key-missing}
   */
  public Seal newSeal(String thing) {
    return new Seal(thing, randomness.bytes(MasterKey.LENGTH), randomness);
  }

  /** The key of a thing in the form in which it is stored, wrapped with the current master key. */
  public WrappedKey wrap(Seal seal) {
    MasterKey master = masters.current().orElseThrow(Vault::missing);
    return new WrappedKey(master.id(), of(master, seal.thing()).seal("key", seal.key()));
  }

  /**
   * The key of a thing, to read and write with.
   *
   * @throws DomainException CONFLICT {@code secret.key-missing} or {@code secret.key-unknown} when
   *     the master key is not at hand, {@code secret.broken} when it does not fit
   */
  public Seal unwrap(String thing, WrappedKey wrapped) {
    Optional<MasterKey> master = masters.find(wrapped.master());
    if (master.isEmpty()) {
      throw masters.current().isEmpty()
          ? missing()
          : DomainException.conflict(Problem.of("secret.key-unknown", wrapped.master()));
    }
    byte[] key = of(master.get(), thing).open("key", wrapped.sealed());
    return new Seal(thing, key, randomness);
  }

  private Seal of(MasterKey master, String thing) {
    return new Seal(thing, master.bytes(), randomness);
  }

  private static DomainException missing() {
    return DomainException.conflict(Problem.of("secret.key-missing"));
  }
}
