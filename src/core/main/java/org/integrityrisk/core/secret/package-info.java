/**
 * Keeping words secret from whoever reads the database: master keys that live outside of it, a key
 * for each thing to be kept, sealed texts, and slow hashes.
 *
 * <p>Only what every Java brings: AES-GCM (NIST SP 800-38D) and PBKDF2 with HMAC-SHA-256 (RFC
 * 8018). Nothing of our own invention; this package only says what goes into them.
 */
package org.integrityrisk.core.secret;
