/** Rendering of templates. */
package com.atlassian.templaterenderer;
