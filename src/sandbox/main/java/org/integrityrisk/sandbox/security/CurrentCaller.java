package org.integrityrisk.sandbox.security;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Who calls in the current thread: set for each request, and by whoever acts in a user's name. */
public final class CurrentCaller {
  private static final Locale DEFAULT_LOCALE = Locale.SIMPLIFIED_CHINESE;
  private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<Locale> ANONYMOUS_LOCALE = new ThreadLocal<>();

  private CurrentCaller() {}

  public static Optional<Caller> get() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The language of the caller; of the browser when nobody is logged in. */
  public static Locale locale() {
    return get()
        .map(Caller::locale)
        .or(() -> Optional.ofNullable(ANONYMOUS_LOCALE.get()))
        .orElse(DEFAULT_LOCALE);
  }

  public static void set(Optional<Caller> caller) {
    caller.ifPresentOrElse(CURRENT::set, CURRENT::remove);
  }

  /** The language for callers who are not logged in. */
  public static void setAnonymousLocale(Locale locale) {
    ANONYMOUS_LOCALE.set(locale);
  }

  public static void clear() {
    CURRENT.remove();
    ANONYMOUS_LOCALE.remove();
  }

  /** Does the work in the user's name. */
  public static <T> T as(Caller caller, Supplier<T> work) {
    Optional<Caller> former = get();
    set(Optional.of(caller));
    try {
      return work.get();
    } finally {
      set(former);
    }
  }
}
