package org.integrityrisk.sandbox.i18n;

import com.atlassian.sal.api.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.integrityrisk.sandbox.security.CurrentCaller;

/**
 * All bundles as one map per language: the file without a language first, then the nearer ones over
 * it.
 */
public final class BundleTexts implements Texts {
  private static final Control CANDIDATES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final List<Bundle> bundles = new CopyOnWriteArrayList<>();
  private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

  private record Bundle(ClassLoader loader, String path) {}

  @Override
  public void add(ClassLoader loader, String name) {
    String path = name.replace('.', '/');
    if (loader.getResource(path + ".properties") == null) {
      throw new IllegalArgumentException("No message bundle " + path + ".properties");
    }
    bundles.add(new Bundle(loader, path));
    byLocale.clear();
  }

  @Override
  public String getRawText(String key) {
    return getRawText(CurrentCaller.locale(), key);
  }

  @Override
  public String getRawText(Locale locale, String key) {
    return texts(locale).getOrDefault(key, key);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(CurrentCaller.locale(), key, arguments);
  }

  /** Without arguments the text stands as it is; with them it is a {@link MessageFormat}. */
  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    String pattern = getRawText(locale, key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  @Override
  public String getText(String key) {
    return getRawText(key);
  }

  @Override
  public String getText(Locale locale, String key) {
    return getRawText(locale, key);
  }

  @Override
  public String getText(Message message) {
    return getText(CurrentCaller.locale(), message);
  }

  @Override
  public String getText(Locale locale, Message message) {
    return getText(locale, message.getKey(), message.getArguments());
  }

  @Override
  public Message createMessage(String key, Serializable... arguments) {
    return new KeyedMessage(key, arguments.clone());
  }

  @Override
  public Map<String, String> getAllTranslationsForPrefix(String prefix) {
    return getAllTranslationsForPrefix(prefix, CurrentCaller.locale());
  }

  @Override
  public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
    Map<String, String> found = new TreeMap<>(texts(locale));
    found.keySet().removeIf(key -> !key.startsWith(prefix));
    return found;
  }

  private Map<String, String> texts(Locale locale) {
    return byLocale.computeIfAbsent(locale, this::load);
  }

  private Map<String, String> load(Locale locale) {
    Map<String, String> texts = new HashMap<>();
    for (Bundle bundle : bundles) {
      List<Locale> nearestFirst = CANDIDATES.getCandidateLocales(bundle.path(), locale);
      for (int i = nearestFirst.size() - 1; i >= 0; i--) {
        texts.putAll(file(bundle, CANDIDATES.toBundleName(bundle.path(), nearestFirst.get(i))));
      }
    }
    return Map.copyOf(texts);
  }

  private static Map<String, String> file(Bundle bundle, String path) {
    Properties properties = new Properties();
    try (InputStream in = bundle.loader().getResourceAsStream(path + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static final class KeyedMessage implements Message {
    private final String key;
    private final Serializable[] arguments;

    KeyedMessage(String key, Serializable[] arguments) {
      this.key = key;
      this.arguments = arguments;
    }

    @Override
    public String getKey() {
      return key;
    }

    @Override
    public Serializable[] getArguments() {
      return arguments.clone();
    }
  }
}
