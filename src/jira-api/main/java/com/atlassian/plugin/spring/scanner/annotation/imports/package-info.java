/** Marks of what an app's components import. */
package com.atlassian.plugin.spring.scanner.annotation.imports;
