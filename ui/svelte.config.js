// Styles go to files, never into the page: its policy refuses them elsewhere. A warning about access is an error.
export default { compilerOptions: { runes: true, css: "external", discloseVersion: false } };
