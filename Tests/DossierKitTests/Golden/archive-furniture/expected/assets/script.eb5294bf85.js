// As with the style.
