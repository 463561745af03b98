declare module 'web-ext' {
  interface Lint {
    summary: { errors: number; notices: number; warnings: number };
    warnings: { code: string; file: string }[];
  }
  const webExt: {
    cmd: {
      lint(
        options: { sourceDir: string; artifactsDir: string; output: 'none' },
        flags: { shouldExitProgram: false },
      ): Promise<Lint>;
    };
  };
  export default webExt;
}
