package org.integrityrisk.app.rest.call;

/**
 * A file that an answer hands over.
 *
 * @param name name under which it is saved, in any script
 * @param mediaType its media type
 * @param content its bytes
 */
public record Download(String name, String mediaType, byte[] content) {}
