declare module 'landkreise-deutschland' {
  const landkreise: { getDistricts(): unknown[] };
  export default landkreise;
}
